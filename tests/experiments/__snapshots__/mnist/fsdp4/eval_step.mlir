module attributes {mhlo.num_partitions = 4 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh_0 = <["model"=1, "data"=4]>
  func.func public @main(%arg0: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg1: tensor<784x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg2: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg3: tensor<128x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg4: tensor<10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg5: tensor<128x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg6: tensor<128x784xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg7: tensor<128x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg8: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>}) -> (tensor<f32> {jax.result_info = "result['accuracy']"},
      tensor<f32> {jax.result_info = "result['count']"},
      tensor<f32> {jax.result_info = "result['loss']"}) {
    %0 = sdy.sharding_constraint %arg1 <@mesh_0, [{}, {}]> : tensor<784x128xf32>
    %1 = stablehlo.dot_general %arg6, %0, contracting_dims = [1] x [0] : (tensor<128x784xf32>, tensor<784x128xf32>) -> tensor<128x128xf32>
    %2 = sdy.sharding_constraint %arg0 <@mesh_0, [{}]> : tensor<128xf32>
    %3 = stablehlo.reshape %2 : (tensor<128xf32>) -> tensor<1x128xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x128xf32>) -> tensor<128x128xf32>
    %5 = stablehlo.add %1, %4 : tensor<128x128xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %7 = stablehlo.maximum %5, %6 : tensor<128x128xf32>
    %8 = sdy.sharding_constraint %arg3 <@mesh_0, [{}, {}]> : tensor<128x128xf32>
    %9 = stablehlo.dot_general %7, %8, contracting_dims = [1] x [0] : (tensor<128x128xf32>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %10 = sdy.sharding_constraint %arg2 <@mesh_0, [{}]> : tensor<128xf32>
    %11 = stablehlo.reshape %10 : (tensor<128xf32>) -> tensor<1x128xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<1x128xf32>) -> tensor<128x128xf32>
    %13 = stablehlo.add %9, %12 : tensor<128x128xf32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %15 = stablehlo.maximum %13, %14 : tensor<128x128xf32>
    %16 = sdy.sharding_constraint %arg5 <@mesh_0, [{}, {}]> : tensor<128x10xf32>
    %17 = stablehlo.dot_general %15, %16, contracting_dims = [1] x [0] : (tensor<128x128xf32>, tensor<128x10xf32>) -> tensor<128x10xf32>
    %18 = stablehlo.reshape %arg4 : (tensor<10xf32>) -> tensor<1x10xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<1x10xf32>) -> tensor<128x10xf32>
    %20 = stablehlo.add %17, %19 : tensor<128x10xf32>
    %21 = stablehlo.iota dim = 1 : tensor<128x10xi32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %22:2 = stablehlo.reduce(%20 init: %cst_0), (%21 init: %c) across dimensions = [1] : (tensor<128x10xf32>, tensor<128x10xi32>, tensor<f32>, tensor<i32>) -> (tensor<128xf32>, tensor<128xi32>)
     reducer(%arg9: tensor<f32>, %arg11: tensor<f32>) (%arg10: tensor<i32>, %arg12: tensor<i32>)  {
      %47 = stablehlo.compare GT, %arg9, %arg11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %48 = stablehlo.compare NE, %arg9, %arg9, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %49 = stablehlo.or %47, %48 : tensor<i1>
      %50 = stablehlo.select %49, %arg9, %arg11 : tensor<i1>, tensor<f32>
      %51 = stablehlo.compare EQ, %arg9, %arg11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %52 = stablehlo.compare LT, %arg10, %arg12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %53 = stablehlo.and %51, %52 : tensor<i1>
      %54 = stablehlo.or %49, %53 : tensor<i1>
      %55 = stablehlo.select %54, %arg10, %arg12 : tensor<i1>, tensor<i32>
      stablehlo.return %50, %55 : tensor<f32>, tensor<i32>
    }
    %23 = stablehlo.iota dim = 1 : tensor<128x10xi32>
    %24:2 = stablehlo.reduce(%arg7 init: %cst_0), (%23 init: %c) across dimensions = [1] : (tensor<128x10xf32>, tensor<128x10xi32>, tensor<f32>, tensor<i32>) -> (tensor<128xf32>, tensor<128xi32>)
     reducer(%arg9: tensor<f32>, %arg11: tensor<f32>) (%arg10: tensor<i32>, %arg12: tensor<i32>)  {
      %47 = stablehlo.compare GT, %arg9, %arg11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %48 = stablehlo.compare NE, %arg9, %arg9, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %49 = stablehlo.or %47, %48 : tensor<i1>
      %50 = stablehlo.select %49, %arg9, %arg11 : tensor<i1>, tensor<f32>
      %51 = stablehlo.compare EQ, %arg9, %arg11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %52 = stablehlo.compare LT, %arg10, %arg12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %53 = stablehlo.and %51, %52 : tensor<i1>
      %54 = stablehlo.or %49, %53 : tensor<i1>
      %55 = stablehlo.select %54, %arg10, %arg12 : tensor<i1>, tensor<i32>
      stablehlo.return %50, %55 : tensor<f32>, tensor<i32>
    }
    %25 = stablehlo.compare EQ, %22#1, %24#1, SIGNED : (tensor<128xi32>, tensor<128xi32>) -> tensor<128xi1>
    %26 = stablehlo.convert %25 : (tensor<128xi1>) -> tensor<128xf32>
    %27 = stablehlo.multiply %26, %arg8 : tensor<128xf32>
    %28 = stablehlo.reduce(%27 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    %29 = stablehlo.reduce(%arg8 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %31 = stablehlo.reduce(%20 init: %cst_0) applies stablehlo.maximum across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %32 = stablehlo.maximum %30, %31 : tensor<128xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x10xf32>
    %35 = stablehlo.subtract %20, %34 : tensor<128x10xf32>
    %36 = stablehlo.exponential %35 : tensor<128x10xf32>
    %37 = stablehlo.reduce(%36 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %39 = stablehlo.log %38 : tensor<128x1xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x10xf32>
    %41 = stablehlo.subtract %35, %40 : tensor<128x10xf32>
    %42 = stablehlo.multiply %arg7, %41 : tensor<128x10xf32>
    %43 = stablehlo.reduce(%42 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %44 = stablehlo.negate %43 : tensor<128xf32>
    %45 = stablehlo.multiply %44, %arg8 : tensor<128xf32>
    %46 = stablehlo.reduce(%45 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    return %28, %29, %46 : tensor<f32>, tensor<f32>, tensor<f32>
  }
}
