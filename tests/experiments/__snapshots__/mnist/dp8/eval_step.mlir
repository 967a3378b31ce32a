module attributes {mhlo.num_partitions = 8 : i32, mhlo.num_replicas = 1 : i32} {
  sdy.mesh @mesh_0 = <["model"=1, "data"=8]>
  func.func public @main(%arg0: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg1: tensor<784x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      %arg2: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg3: tensor<128x128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      %arg4: tensor<10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}]>},
      %arg5: tensor<128x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{}, {}]>},
      %arg6: tensor<128x784xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg7: tensor<128x10xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}, {}]>},
      %arg8: tensor<128xf32> {sdy.sharding = #sdy.sharding<@mesh_0, [{"data"}]>}) -> (tensor<f32> {jax.result_info = "result['accuracy']"},
      tensor<f32> {jax.result_info = "result['count']"},
      tensor<f32> {jax.result_info = "result['loss']"}) {
    %0 = stablehlo.dot_general %arg6, %arg1, contracting_dims = [1] x [0] : (tensor<128x784xf32>, tensor<784x128xf32>) -> tensor<128x128xf32>
    %1 = stablehlo.reshape %arg0 : (tensor<128xf32>) -> tensor<1x128xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x128xf32>) -> tensor<128x128xf32>
    %3 = stablehlo.add %0, %2 : tensor<128x128xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %5 = stablehlo.maximum %3, %4 : tensor<128x128xf32>
    %6 = stablehlo.dot_general %5, %arg3, contracting_dims = [1] x [0] : (tensor<128x128xf32>, tensor<128x128xf32>) -> tensor<128x128xf32>
    %7 = stablehlo.reshape %arg2 : (tensor<128xf32>) -> tensor<1x128xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<1x128xf32>) -> tensor<128x128xf32>
    %9 = stablehlo.add %6, %8 : tensor<128x128xf32>
    %10 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<128x128xf32>
    %11 = stablehlo.maximum %9, %10 : tensor<128x128xf32>
    %12 = stablehlo.dot_general %11, %arg5, contracting_dims = [1] x [0] : (tensor<128x128xf32>, tensor<128x10xf32>) -> tensor<128x10xf32>
    %13 = stablehlo.reshape %arg4 : (tensor<10xf32>) -> tensor<1x10xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<1x10xf32>) -> tensor<128x10xf32>
    %15 = stablehlo.add %12, %14 : tensor<128x10xf32>
    %16 = stablehlo.iota dim = 1 : tensor<128x10xi32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %17:2 = stablehlo.reduce(%15 init: %cst_0), (%16 init: %c) across dimensions = [1] : (tensor<128x10xf32>, tensor<128x10xi32>, tensor<f32>, tensor<i32>) -> (tensor<128xf32>, tensor<128xi32>)
     reducer(%arg9: tensor<f32>, %arg11: tensor<f32>) (%arg10: tensor<i32>, %arg12: tensor<i32>)  {
      %42 = stablehlo.compare GT, %arg9, %arg11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %43 = stablehlo.compare NE, %arg9, %arg9, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %44 = stablehlo.or %42, %43 : tensor<i1>
      %45 = stablehlo.select %44, %arg9, %arg11 : tensor<i1>, tensor<f32>
      %46 = stablehlo.compare EQ, %arg9, %arg11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %47 = stablehlo.compare LT, %arg10, %arg12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %48 = stablehlo.and %46, %47 : tensor<i1>
      %49 = stablehlo.or %44, %48 : tensor<i1>
      %50 = stablehlo.select %49, %arg10, %arg12 : tensor<i1>, tensor<i32>
      stablehlo.return %45, %50 : tensor<f32>, tensor<i32>
    }
    %18 = stablehlo.iota dim = 1 : tensor<128x10xi32>
    %19:2 = stablehlo.reduce(%arg7 init: %cst_0), (%18 init: %c) across dimensions = [1] : (tensor<128x10xf32>, tensor<128x10xi32>, tensor<f32>, tensor<i32>) -> (tensor<128xf32>, tensor<128xi32>)
     reducer(%arg9: tensor<f32>, %arg11: tensor<f32>) (%arg10: tensor<i32>, %arg12: tensor<i32>)  {
      %42 = stablehlo.compare GT, %arg9, %arg11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %43 = stablehlo.compare NE, %arg9, %arg9, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %44 = stablehlo.or %42, %43 : tensor<i1>
      %45 = stablehlo.select %44, %arg9, %arg11 : tensor<i1>, tensor<f32>
      %46 = stablehlo.compare EQ, %arg9, %arg11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %47 = stablehlo.compare LT, %arg10, %arg12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %48 = stablehlo.and %46, %47 : tensor<i1>
      %49 = stablehlo.or %44, %48 : tensor<i1>
      %50 = stablehlo.select %49, %arg10, %arg12 : tensor<i1>, tensor<i32>
      stablehlo.return %45, %50 : tensor<f32>, tensor<i32>
    }
    %20 = stablehlo.compare EQ, %17#1, %19#1, SIGNED : (tensor<128xi32>, tensor<128xi32>) -> tensor<128xi1>
    %21 = stablehlo.convert %20 : (tensor<128xi1>) -> tensor<128xf32>
    %22 = stablehlo.multiply %21, %arg8 : tensor<128xf32>
    %23 = stablehlo.reduce(%22 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    %24 = stablehlo.reduce(%arg8 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<128xf32>
    %26 = stablehlo.reduce(%15 init: %cst_0) applies stablehlo.maximum across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %27 = stablehlo.maximum %25, %26 : tensor<128xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x10xf32>
    %30 = stablehlo.subtract %15, %29 : tensor<128x10xf32>
    %31 = stablehlo.exponential %30 : tensor<128x10xf32>
    %32 = stablehlo.reduce(%31 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0] : (tensor<128xf32>) -> tensor<128x1xf32>
    %34 = stablehlo.log %33 : tensor<128x1xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<128x1xf32>) -> tensor<128x10xf32>
    %36 = stablehlo.subtract %30, %35 : tensor<128x10xf32>
    %37 = stablehlo.multiply %arg7, %36 : tensor<128x10xf32>
    %38 = stablehlo.reduce(%37 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<128x10xf32>, tensor<f32>) -> tensor<128xf32>
    %39 = stablehlo.negate %38 : tensor<128xf32>
    %40 = stablehlo.multiply %39, %arg8 : tensor<128xf32>
    %41 = stablehlo.reduce(%40 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<128xf32>, tensor<f32>) -> tensor<f32>
    return %23, %24, %41 : tensor<f32>, tensor<f32>, tensor<f32>
  }
}
