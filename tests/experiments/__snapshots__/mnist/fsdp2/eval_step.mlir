module attributes {mhlo.num_partitions = 2 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh_0 = <["model"=1, "data"=2]>
  func.func public @main(%arg0: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg1: tensor<784x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg2: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
      %arg3: tensor<128x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg4: tensor<10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>},
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
    %18 = sdy.sharding_constraint %arg4 <@mesh_0, [{}]> : tensor<10xf32>
    %19 = stablehlo.reshape %18 : (tensor<10xf32>) -> tensor<1x10xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<1x10xf32>) -> tensor<128x10xf32>
    %21 = stablehlo.add %17, %20 : tensor<128x10xf32>
    %22 = stablehlo.iota dim = 1 : tensor<128x10xi32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %23:2 = stablehlo.reduce(%21 init: %cst_0), (%22 init: %c) across dimensions = [1] : (tensor<128x10xf32>, tensor<128x10xi32>, tensor<f32>, tensor<i32>) -> (tensor<128xf32>, tensor<128xi32>)
     reducer(%arg9: tensor<f32>, %arg11: tensor<f32>) (%arg10: tensor<i32>, %arg12: tensor<i32>)  {
      %48 = stablehlo.compare GT, %arg9, %arg11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %49 = stablehlo.compare NE, %arg9, %arg9, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %50 = stablehlo.or %48, %49 : tensor<i1>
      %51 = stablehlo.select %50, %arg9, %arg11 : tensor<i1>, tensor<f32>
      %52 = stablehlo.compare EQ, %arg9, %arg11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %53 = stablehlo.compare LT, %arg10, %arg12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %54 = stablehlo.and %52, %53 : tensor<i1>
      %55 = stablehlo.or %50, %54 : tensor<i1>
      %56 = stablehlo.select %55, %arg10, %arg12 : tensor<i1>, tensor<i32>
      stablehlo.return %51, %56 : tensor<f32>, tensor<i32>
    }
    %24 = stablehlo.iota dim = 1 : tensor<128x10xi32>
    %25:2 = stablehlo.reduce(%arg7 init: %cst_0), (%24 init: %c) across dimensions = [1] : (tensor<128x10xf32>, tensor<128x10xi32>, tensor<f32>, tensor<i32>) -> (tensor<128xf32>, tensor<128xi32>)
     reducer(%arg9: tensor<f32>, %arg11: tensor<f32>) (%arg10: tensor<i32>, %arg12: tensor<i32>)  {
      %48 = stablehlo.compare GT, %arg9, %arg11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %49 = stablehlo.compare NE, %arg9, %arg9, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %50 = stablehlo.or %48, %49 : tensor<i1>
      %51 = stablehlo.select %50, %arg9, %arg11 : tensor<i1>, tensor<f32>
      %52 = stablehlo.compare EQ, %arg9, %arg11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %53 = stablehlo.compare LT, %arg10, %arg12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %54 = stablehlo.and %52, %53 : tensor<i1>
      %55 = stablehlo.or %50, %54 : tensor<i1>
      %56 = stablehlo.select %55, %arg10, %arg12 : tensor<i1>, tensor<i32>
      stablehlo.return %51, %56 : tensor<f32>, tensor<i32>
    }
    %26 = stablehlo.compare EQ, %23#1, %25#1, SIGNED : (tensor<128xi32>, tensor<128xi32>) -> tensor<128xi1>
    %27 = stablehlo.convert %26 : (tensor<128xi1>) -> tensor<128xf32>
    %28 = stablehlo.multiply %27, %arg8 : tensor<128xf32>
    %29 = stablehlo.reduce(%28 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    %30 = stablehlo.reduce(%arg8 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %32 = stablehlo.reduce(%21 init: %cst_0) applies stablehlo.maximum across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %33 = stablehlo.maximum %31, %32 : tensor<128xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x10xf32>
    %36 = stablehlo.subtract %21, %35 : tensor<128x10xf32>
    %37 = stablehlo.exponential %36 : tensor<128x10xf32>
    %38 = stablehlo.reduce(%37 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %40 = stablehlo.log %39 : tensor<128x1xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x10xf32>
    %42 = stablehlo.subtract %36, %41 : tensor<128x10xf32>
    %43 = stablehlo.multiply %arg7, %42 : tensor<128x10xf32>
    %44 = stablehlo.reduce(%43 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %45 = stablehlo.negate %44 : tensor<128xf32>
    %46 = stablehlo.multiply %45, %arg8 : tensor<128xf32>
    %47 = stablehlo.reduce(%46 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    return %29, %30, %47 : tensor<f32>, tensor<f32>, tensor<f32>
  }
}
